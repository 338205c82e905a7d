/**
 */
package org.mekiki.model.actors.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.mekiki.model.ModelPackage;

import org.mekiki.model.actors.ActorsFactory;
import org.mekiki.model.actors.ActorsPackage;
import org.mekiki.model.actors.Need;
import org.mekiki.model.actors.Organisation;
import org.mekiki.model.actors.OrganisationKind;
import org.mekiki.model.actors.Person;
import org.mekiki.model.actors.Seed;

import org.mekiki.model.evidence.EvidencePackage;

import org.mekiki.model.evidence.impl.EvidencePackageImpl;

import org.mekiki.model.funding.FundingPackage;

import org.mekiki.model.funding.impl.FundingPackageImpl;

import org.mekiki.model.impl.ModelPackageImpl;

import org.mekiki.model.judgement.JudgementPackage;

import org.mekiki.model.judgement.impl.JudgementPackageImpl;

import org.mekiki.model.learning.LearningPackage;

import org.mekiki.model.learning.impl.LearningPackageImpl;

import org.mekiki.model.lists.ListsPackage;

import org.mekiki.model.lists.impl.ListsPackageImpl;

import org.mekiki.model.policy.PolicyPackage;

import org.mekiki.model.policy.impl.PolicyPackageImpl;

import org.mekiki.model.taxonomy.TaxonomyPackage;

import org.mekiki.model.taxonomy.impl.TaxonomyPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ActorsPackageImpl extends EPackageImpl implements ActorsPackage
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass organisationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass personEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass needEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass seedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum organisationKindEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.mekiki.model.actors.ActorsPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ActorsPackageImpl()
	{
		super(eNS_URI, ActorsFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link ActorsPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ActorsPackage init()
	{
		if (isInited) return (ActorsPackage)EPackage.Registry.INSTANCE.getEPackage(ActorsPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredActorsPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ActorsPackageImpl theActorsPackage = registeredActorsPackage instanceof ActorsPackageImpl ? (ActorsPackageImpl)registeredActorsPackage : new ActorsPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);
		ModelPackageImpl theModelPackage = (ModelPackageImpl)(registeredPackage instanceof ModelPackageImpl ? registeredPackage : ModelPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(TaxonomyPackage.eNS_URI);
		TaxonomyPackageImpl theTaxonomyPackage = (TaxonomyPackageImpl)(registeredPackage instanceof TaxonomyPackageImpl ? registeredPackage : TaxonomyPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ListsPackage.eNS_URI);
		ListsPackageImpl theListsPackage = (ListsPackageImpl)(registeredPackage instanceof ListsPackageImpl ? registeredPackage : ListsPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(FundingPackage.eNS_URI);
		FundingPackageImpl theFundingPackage = (FundingPackageImpl)(registeredPackage instanceof FundingPackageImpl ? registeredPackage : FundingPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(EvidencePackage.eNS_URI);
		EvidencePackageImpl theEvidencePackage = (EvidencePackageImpl)(registeredPackage instanceof EvidencePackageImpl ? registeredPackage : EvidencePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(JudgementPackage.eNS_URI);
		JudgementPackageImpl theJudgementPackage = (JudgementPackageImpl)(registeredPackage instanceof JudgementPackageImpl ? registeredPackage : JudgementPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PolicyPackage.eNS_URI);
		PolicyPackageImpl thePolicyPackage = (PolicyPackageImpl)(registeredPackage instanceof PolicyPackageImpl ? registeredPackage : PolicyPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(LearningPackage.eNS_URI);
		LearningPackageImpl theLearningPackage = (LearningPackageImpl)(registeredPackage instanceof LearningPackageImpl ? registeredPackage : LearningPackage.eINSTANCE);

		// Create package meta-data objects
		theActorsPackage.createPackageContents();
		theModelPackage.createPackageContents();
		theTaxonomyPackage.createPackageContents();
		theListsPackage.createPackageContents();
		theFundingPackage.createPackageContents();
		theEvidencePackage.createPackageContents();
		theJudgementPackage.createPackageContents();
		thePolicyPackage.createPackageContents();
		theLearningPackage.createPackageContents();

		// Initialize created meta-data
		theActorsPackage.initializePackageContents();
		theModelPackage.initializePackageContents();
		theTaxonomyPackage.initializePackageContents();
		theListsPackage.initializePackageContents();
		theFundingPackage.initializePackageContents();
		theEvidencePackage.initializePackageContents();
		theJudgementPackage.initializePackageContents();
		thePolicyPackage.initializePackageContents();
		theLearningPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theActorsPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ActorsPackage.eNS_URI, theActorsPackage);
		return theActorsPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOrganisation()
	{
		return organisationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisation_Kind()
	{
		return (EAttribute)organisationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisation_Jurisdiction()
	{
		return (EAttribute)organisationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisation_CorporateNumber()
	{
		return (EAttribute)organisationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrganisation_PartOf()
	{
		return (EReference)organisationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPerson()
	{
		return personEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_Role()
	{
		return (EAttribute)personEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPerson_Organisation()
	{
		return (EReference)personEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNeed()
	{
		return needEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNeed_Owner()
	{
		return (EReference)needEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNeed_Technologies()
	{
		return (EReference)needEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSeed()
	{
		return seedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSeed_Owner()
	{
		return (EReference)seedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSeed_Technologies()
	{
		return (EReference)seedEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSeed_Needs()
	{
		return (EReference)seedEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOrganisationKind()
	{
		return organisationKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActorsFactory getActorsFactory()
	{
		return (ActorsFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents()
	{
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		organisationEClass = createEClass(ORGANISATION);
		createEAttribute(organisationEClass, ORGANISATION__KIND);
		createEAttribute(organisationEClass, ORGANISATION__JURISDICTION);
		createEAttribute(organisationEClass, ORGANISATION__CORPORATE_NUMBER);
		createEReference(organisationEClass, ORGANISATION__PART_OF);

		personEClass = createEClass(PERSON);
		createEAttribute(personEClass, PERSON__ROLE);
		createEReference(personEClass, PERSON__ORGANISATION);

		needEClass = createEClass(NEED);
		createEReference(needEClass, NEED__OWNER);
		createEReference(needEClass, NEED__TECHNOLOGIES);

		seedEClass = createEClass(SEED);
		createEReference(seedEClass, SEED__OWNER);
		createEReference(seedEClass, SEED__TECHNOLOGIES);
		createEReference(seedEClass, SEED__NEEDS);

		// Create enums
		organisationKindEEnum = createEEnum(ORGANISATION_KIND);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents()
	{
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		ModelPackage theModelPackage = (ModelPackage)EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);
		TaxonomyPackage theTaxonomyPackage = (TaxonomyPackage)EPackage.Registry.INSTANCE.getEPackage(TaxonomyPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		organisationEClass.getESuperTypes().add(theModelPackage.getElement());
		personEClass.getESuperTypes().add(theModelPackage.getElement());
		needEClass.getESuperTypes().add(theModelPackage.getElement());
		seedEClass.getESuperTypes().add(theModelPackage.getElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(organisationEClass, Organisation.class, "Organisation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getOrganisation_Kind(), this.getOrganisationKind(), "kind", null, 0, 1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getOrganisation_Jurisdiction(), theModelPackage.getJurisdictionCode(), "jurisdiction", null, 0, 1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getOrganisation_CorporateNumber(), ecorePackage.getEString(), "corporateNumber", null, 0, 1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getOrganisation_PartOf(), this.getOrganisation(), null, "partOf", null, 0, 1, Organisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(personEClass, Person.class, "Person", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getPerson_Role(), ecorePackage.getEString(), "role", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getPerson_Organisation(), this.getOrganisation(), null, "organisation", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(needEClass, Need.class, "Need", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getNeed_Owner(), this.getOrganisation(), null, "owner", null, 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getNeed_Technologies(), theTaxonomyPackage.getTechnology(), null, "technologies", null, 0, -1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(seedEClass, Seed.class, "Seed", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getSeed_Owner(), this.getOrganisation(), null, "owner", null, 0, 1, Seed.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getSeed_Technologies(), theTaxonomyPackage.getTechnology(), null, "technologies", null, 0, -1, Seed.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getSeed_Needs(), this.getNeed(), null, "needs", null, 0, -1, Seed.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		// Initialize enums and add enum literals
		initEEnum(organisationKindEEnum, OrganisationKind.class, "OrganisationKind"); //$NON-NLS-1$
		addEEnumLiteral(organisationKindEEnum, OrganisationKind.OTHER);
		addEEnumLiteral(organisationKindEEnum, OrganisationKind.GOVERNMENT);
		addEEnumLiteral(organisationKindEEnum, OrganisationKind.FUNDER);
		addEEnumLiteral(organisationKindEEnum, OrganisationKind.UNIVERSITY);
		addEEnumLiteral(organisationKindEEnum, OrganisationKind.RESEARCH);
		addEEnumLiteral(organisationKindEEnum, OrganisationKind.COMPANY);
		addEEnumLiteral(organisationKindEEnum, OrganisationKind.THINK_TANK);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
		// https://mekiki.org/model/text
		createTextAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations()
	{
		String source = "http://www.eclipse.org/emf/2002/GenModel"; //$NON-NLS-1$
		addAnnotation
		  (this,
		   source,
		   new String[]
		   {
			   "documentation", "Bodies, roles, what they need and what they offer." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organisationKindEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "What sort of body an organisation is." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organisationKindEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Any other body." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organisationKindEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Ministry, agency or government office." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organisationKindEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Body that hands out research money." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organisationKindEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "University or college." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organisationKindEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "Public or private research institute." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organisationKindEEnum.getELiterals().get(5),
		   source,
		   new String[]
		   {
			   "documentation", "Enterprise." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organisationKindEEnum.getELiterals().get(6),
		   source,
		   new String[]
		   {
			   "documentation", "Body that studies policy." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organisationEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A body that issues lists, funds, takes part or judges." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOrganisation_Kind(),
		   source,
		   new String[]
		   {
			   "documentation", "What sort of body it is." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOrganisation_Jurisdiction(),
		   source,
		   new String[]
		   {
			   "documentation", "Where it belongs." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOrganisation_CorporateNumber(),
		   source,
		   new String[]
		   {
			   "documentation", "13-digit number of the National Tax Agency of Japan." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOrganisation_PartOf(),
		   source,
		   new String[]
		   {
			   "documentation", "The larger body it belongs to." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (personEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Somebody known by role only; no name is kept." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPerson_Role(),
		   source,
		   new String[]
		   {
			   "documentation", "What the person does in this context." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPerson_Organisation(),
		   source,
		   new String[]
		   {
			   "documentation", "Body the role belongs to." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (needEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Something that a user of technology asks for." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getNeed_Owner(),
		   source,
		   new String[]
		   {
			   "documentation", "Who has the need." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getNeed_Technologies(),
		   source,
		   new String[]
		   {
			   "documentation", "Technologies that would meet it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (seedEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A result of research that could be put to use." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSeed_Owner(),
		   source,
		   new String[]
		   {
			   "documentation", "Who has it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSeed_Technologies(),
		   source,
		   new String[]
		   {
			   "documentation", "Technologies it belongs to." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSeed_Needs(),
		   source,
		   new String[]
		   {
			   "documentation", "Needs that it may meet." //$NON-NLS-1$ //$NON-NLS-2$
		   });
	}

	/**
	 * Initializes the annotations for <b>https://mekiki.org/model/text</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createTextAnnotations()
	{
		String source = "https://mekiki.org/model/text"; //$NON-NLS-1$
		addAnnotation
		  (this,
		   source,
		   new String[]
		   {
			   "label.en", "Actors", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4e3b\u4f53", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u7d44\u7e54\u3001\u5f79\u5272\u3001\u305d\u306e\u30cb\u30fc\u30ba\u3068\u30b7\u30fc\u30ba\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organisationKindEEnum,
		   source,
		   new String[]
		   {
			   "label.en", "Kind of organisation", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u7d44\u7e54\u306e\u7a2e\u985e", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u7d44\u7e54\u306e\u6027\u683c\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organisationKindEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "label.en", "Other", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u305d\u306e\u4ed6", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u305d\u306e\u4ed6\u306e\u7d44\u7e54\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organisationKindEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "label.en", "Government", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u653f\u5e9c\u6a5f\u95a2", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5e9c\u7701\u5e81\u306a\u3069\u306e\u653f\u5e9c\u6a5f\u95a2\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organisationKindEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "label.en", "Funding agency", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8cc7\u91d1\u914d\u5206\u6a5f\u95a2", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u7814\u7a76\u8cc7\u91d1\u3092\u914d\u5206\u3059\u308b\u6a5f\u95a2\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organisationKindEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "label.en", "University", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5927\u5b66", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5927\u5b66\u30fb\u9ad8\u7b49\u5c02\u9580\u5b66\u6821\u306a\u3069\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organisationKindEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "label.en", "Research institute", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u7814\u7a76\u6a5f\u95a2", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u516c\u7684\u30fb\u6c11\u9593\u306e\u7814\u7a76\u6a5f\u95a2\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organisationKindEEnum.getELiterals().get(5),
		   source,
		   new String[]
		   {
			   "label.en", "Company", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4f01\u696d", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4f01\u696d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organisationKindEEnum.getELiterals().get(6),
		   source,
		   new String[]
		   {
			   "label.en", "Think tank", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u30b7\u30f3\u30af\u30bf\u30f3\u30af", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u653f\u7b56\u3092\u8abf\u67fb\u7814\u7a76\u3059\u308b\u6a5f\u95a2\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (organisationEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Organisation", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u7d44\u7e54", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u30ea\u30b9\u30c8\u306e\u767a\u884c\u3001\u8cc7\u91d1\u63d0\u4f9b\u3001\u53c2\u52a0\u3001\u8a55\u4fa1\u3092\u884c\u3046\u7d44\u7e54\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOrganisation_Kind(),
		   source,
		   new String[]
		   {
			   "label.en", "Kind", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u7a2e\u985e", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u7d44\u7e54\u306e\u6027\u683c\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOrganisation_Jurisdiction(),
		   source,
		   new String[]
		   {
			   "label.en", "Jurisdiction", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u56fd\u30fb\u5730\u57df", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6240\u5c5e\u3059\u308b\u56fd\u30fb\u5730\u57df\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOrganisation_CorporateNumber(),
		   source,
		   new String[]
		   {
			   "label.en", "Corporate number", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6cd5\u4eba\u756a\u53f7", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u56fd\u7a0e\u5e81\u306e13\u6841\u306e\u6cd5\u4eba\u756a\u53f7\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getOrganisation_PartOf(),
		   source,
		   new String[]
		   {
			   "label.en", "Part of", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4e0a\u4f4d\u7d44\u7e54", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5c5e\u3057\u3066\u3044\u308b\u4e0a\u4f4d\u306e\u7d44\u7e54\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (personEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Person", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4eba", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5f79\u5272\u306e\u307f\u3067\u8868\u3059\u4eba\u3002\u6c0f\u540d\u306f\u4fdd\u6301\u3057\u306a\u3044\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPerson_Role(),
		   source,
		   new String[]
		   {
			   "label.en", "Role", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5f79\u5272", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u3053\u306e\u5834\u3067\u306e\u5f79\u5272\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPerson_Organisation(),
		   source,
		   new String[]
		   {
			   "label.en", "Organisation", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6240\u5c5e", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5f79\u5272\u304c\u5c5e\u3059\u308b\u7d44\u7e54\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (needEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Need", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u30cb\u30fc\u30ba", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6280\u8853\u306e\u5229\u7528\u8005\u304c\u6c42\u3081\u308b\u3053\u3068\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getNeed_Owner(),
		   source,
		   new String[]
		   {
			   "label.en", "Owner", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u63d0\u793a\u8005", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u30cb\u30fc\u30ba\u3092\u3082\u3064\u7d44\u7e54\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getNeed_Technologies(),
		   source,
		   new String[]
		   {
			   "label.en", "Technologies", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6280\u8853", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u305d\u308c\u3092\u6e80\u305f\u3057\u3046\u308b\u6280\u8853\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (seedEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Seed", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u30b7\u30fc\u30ba", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6d3b\u7528\u3057\u3046\u308b\u7814\u7a76\u306e\u6210\u679c\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSeed_Owner(),
		   source,
		   new String[]
		   {
			   "label.en", "Owner", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4fdd\u6709\u8005", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u30b7\u30fc\u30ba\u3092\u3082\u3064\u7d44\u7e54\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSeed_Technologies(),
		   source,
		   new String[]
		   {
			   "label.en", "Technologies", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6280\u8853", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5c5e\u3059\u308b\u6280\u8853\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSeed_Needs(),
		   source,
		   new String[]
		   {
			   "label.en", "Needs", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u30cb\u30fc\u30ba", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6e80\u305f\u3057\u3046\u308b\u30cb\u30fc\u30ba\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
	}

} //ActorsPackageImpl
