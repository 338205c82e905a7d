/**
 */
package org.mekiki.model.lists.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.mekiki.model.ModelPackage;

import org.mekiki.model.actors.ActorsPackage;

import org.mekiki.model.actors.impl.ActorsPackageImpl;

import org.mekiki.model.evidence.EvidencePackage;

import org.mekiki.model.evidence.impl.EvidencePackageImpl;

import org.mekiki.model.funding.FundingPackage;

import org.mekiki.model.funding.impl.FundingPackageImpl;

import org.mekiki.model.impl.ModelPackageImpl;

import org.mekiki.model.judgement.JudgementPackage;

import org.mekiki.model.judgement.impl.JudgementPackageImpl;

import org.mekiki.model.learning.LearningPackage;

import org.mekiki.model.learning.impl.LearningPackageImpl;

import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.ListsFactory;
import org.mekiki.model.lists.ListsPackage;
import org.mekiki.model.lists.MappingRelation;
import org.mekiki.model.lists.TechnologyList;

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
public class ListsPackageImpl extends EPackageImpl implements ListsPackage
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass technologyListEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass listItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass alignmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum mappingRelationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum alignmentStateEEnum = null;

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
	 * @see org.mekiki.model.lists.ListsPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ListsPackageImpl()
	{
		super(eNS_URI, ListsFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link ListsPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ListsPackage init()
	{
		if (isInited) return (ListsPackage)EPackage.Registry.INSTANCE.getEPackage(ListsPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredListsPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ListsPackageImpl theListsPackage = registeredListsPackage instanceof ListsPackageImpl ? (ListsPackageImpl)registeredListsPackage : new ListsPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);
		ModelPackageImpl theModelPackage = (ModelPackageImpl)(registeredPackage instanceof ModelPackageImpl ? registeredPackage : ModelPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ActorsPackage.eNS_URI);
		ActorsPackageImpl theActorsPackage = (ActorsPackageImpl)(registeredPackage instanceof ActorsPackageImpl ? registeredPackage : ActorsPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(TaxonomyPackage.eNS_URI);
		TaxonomyPackageImpl theTaxonomyPackage = (TaxonomyPackageImpl)(registeredPackage instanceof TaxonomyPackageImpl ? registeredPackage : TaxonomyPackage.eINSTANCE);
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
		theListsPackage.createPackageContents();
		theModelPackage.createPackageContents();
		theActorsPackage.createPackageContents();
		theTaxonomyPackage.createPackageContents();
		theFundingPackage.createPackageContents();
		theEvidencePackage.createPackageContents();
		theJudgementPackage.createPackageContents();
		thePolicyPackage.createPackageContents();
		theLearningPackage.createPackageContents();

		// Initialize created meta-data
		theListsPackage.initializePackageContents();
		theModelPackage.initializePackageContents();
		theActorsPackage.initializePackageContents();
		theTaxonomyPackage.initializePackageContents();
		theFundingPackage.initializePackageContents();
		theEvidencePackage.initializePackageContents();
		theJudgementPackage.initializePackageContents();
		thePolicyPackage.initializePackageContents();
		theLearningPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theListsPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ListsPackage.eNS_URI, theListsPackage);
		return theListsPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTechnologyList()
	{
		return technologyListEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTechnologyList_Title()
	{
		return (EAttribute)technologyListEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTechnologyList_Language()
	{
		return (EAttribute)technologyListEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTechnologyList_Jurisdiction()
	{
		return (EAttribute)technologyListEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTechnologyList_Authority()
	{
		return (EReference)technologyListEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTechnologyList_Date()
	{
		return (EAttribute)technologyListEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTechnologyList_Edition()
	{
		return (EAttribute)technologyListEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTechnologyList_Purpose()
	{
		return (EAttribute)technologyListEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTechnologyList_DeclaredTotal()
	{
		return (EAttribute)technologyListEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTechnologyList_Supersedes()
	{
		return (EReference)technologyListEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTechnologyList_Items()
	{
		return (EReference)technologyListEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getListItem()
	{
		return listItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getListItem_Text()
	{
		return (EAttribute)listItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getListItem_Language()
	{
		return (EAttribute)listItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getListItem_TranslationStatus()
	{
		return (EAttribute)listItemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getListItem_Items()
	{
		return (EReference)listItemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getListItem_Parent()
	{
		return (EReference)listItemEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAlignment()
	{
		return alignmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAlignment_Source()
	{
		return (EReference)alignmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAlignment_Target()
	{
		return (EReference)alignmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlignment_Relation()
	{
		return (EAttribute)alignmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlignment_Confidence()
	{
		return (EAttribute)alignmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlignment_Method()
	{
		return (EAttribute)alignmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlignment_Reason()
	{
		return (EAttribute)alignmentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlignment_Reviewer()
	{
		return (EAttribute)alignmentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlignment_State()
	{
		return (EAttribute)alignmentEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAlignment_Decided()
	{
		return (EAttribute)alignmentEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMappingRelation()
	{
		return mappingRelationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAlignmentState()
	{
		return alignmentStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ListsFactory getListsFactory()
	{
		return (ListsFactory)getEFactoryInstance();
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
		technologyListEClass = createEClass(TECHNOLOGY_LIST);
		createEAttribute(technologyListEClass, TECHNOLOGY_LIST__TITLE);
		createEAttribute(technologyListEClass, TECHNOLOGY_LIST__LANGUAGE);
		createEAttribute(technologyListEClass, TECHNOLOGY_LIST__JURISDICTION);
		createEReference(technologyListEClass, TECHNOLOGY_LIST__AUTHORITY);
		createEAttribute(technologyListEClass, TECHNOLOGY_LIST__DATE);
		createEAttribute(technologyListEClass, TECHNOLOGY_LIST__EDITION);
		createEAttribute(technologyListEClass, TECHNOLOGY_LIST__PURPOSE);
		createEAttribute(technologyListEClass, TECHNOLOGY_LIST__DECLARED_TOTAL);
		createEReference(technologyListEClass, TECHNOLOGY_LIST__SUPERSEDES);
		createEReference(technologyListEClass, TECHNOLOGY_LIST__ITEMS);

		listItemEClass = createEClass(LIST_ITEM);
		createEAttribute(listItemEClass, LIST_ITEM__TEXT);
		createEAttribute(listItemEClass, LIST_ITEM__LANGUAGE);
		createEAttribute(listItemEClass, LIST_ITEM__TRANSLATION_STATUS);
		createEReference(listItemEClass, LIST_ITEM__ITEMS);
		createEReference(listItemEClass, LIST_ITEM__PARENT);

		alignmentEClass = createEClass(ALIGNMENT);
		createEReference(alignmentEClass, ALIGNMENT__SOURCE);
		createEReference(alignmentEClass, ALIGNMENT__TARGET);
		createEAttribute(alignmentEClass, ALIGNMENT__RELATION);
		createEAttribute(alignmentEClass, ALIGNMENT__CONFIDENCE);
		createEAttribute(alignmentEClass, ALIGNMENT__METHOD);
		createEAttribute(alignmentEClass, ALIGNMENT__REASON);
		createEAttribute(alignmentEClass, ALIGNMENT__REVIEWER);
		createEAttribute(alignmentEClass, ALIGNMENT__STATE);
		createEAttribute(alignmentEClass, ALIGNMENT__DECIDED);

		// Create enums
		mappingRelationEEnum = createEEnum(MAPPING_RELATION);
		alignmentStateEEnum = createEEnum(ALIGNMENT_STATE);
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
		ActorsPackage theActorsPackage = (ActorsPackage)EPackage.Registry.INSTANCE.getEPackage(ActorsPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		technologyListEClass.getESuperTypes().add(theModelPackage.getElement());
		listItemEClass.getESuperTypes().add(theModelPackage.getElement());
		alignmentEClass.getESuperTypes().add(theModelPackage.getElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(technologyListEClass, TechnologyList.class, "TechnologyList", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getTechnologyList_Title(), ecorePackage.getEString(), "title", null, 0, 1, TechnologyList.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTechnologyList_Language(), theModelPackage.getLanguageTag(), "language", null, 0, 1, TechnologyList.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTechnologyList_Jurisdiction(), theModelPackage.getJurisdictionCode(), "jurisdiction", null, 0, 1, TechnologyList.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getTechnologyList_Authority(), theActorsPackage.getOrganisation(), null, "authority", null, 0, 1, TechnologyList.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTechnologyList_Date(), theModelPackage.getPartialDate(), "date", null, 0, 1, TechnologyList.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTechnologyList_Edition(), ecorePackage.getEString(), "edition", null, 0, 1, TechnologyList.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTechnologyList_Purpose(), ecorePackage.getEString(), "purpose", null, 0, 1, TechnologyList.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTechnologyList_DeclaredTotal(), ecorePackage.getEIntegerObject(), "declaredTotal", null, 0, 1, TechnologyList.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getTechnologyList_Supersedes(), this.getTechnologyList(), null, "supersedes", null, 0, 1, TechnologyList.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getTechnologyList_Items(), this.getListItem(), null, "items", null, 0, -1, TechnologyList.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(listItemEClass, ListItem.class, "ListItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getListItem_Text(), ecorePackage.getEString(), "text", null, 0, 1, ListItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getListItem_Language(), theModelPackage.getLanguageTag(), "language", null, 0, 1, ListItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getListItem_TranslationStatus(), ecorePackage.getEString(), "translationStatus", null, 0, 1, ListItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getListItem_Items(), this.getListItem(), this.getListItem_Parent(), "items", null, 0, -1, ListItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getListItem_Parent(), this.getListItem(), this.getListItem_Items(), "parent", null, 0, 1, ListItem.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(alignmentEClass, Alignment.class, "Alignment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getAlignment_Source(), theModelPackage.getElement(), null, "source", null, 0, 1, Alignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getAlignment_Target(), theModelPackage.getElement(), null, "target", null, 0, 1, Alignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAlignment_Relation(), this.getMappingRelation(), "relation", null, 0, 1, Alignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAlignment_Confidence(), theModelPackage.getDecimal(), "confidence", null, 0, 1, Alignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAlignment_Method(), ecorePackage.getEString(), "method", null, 0, 1, Alignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAlignment_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, Alignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAlignment_Reviewer(), ecorePackage.getEString(), "reviewer", null, 0, 1, Alignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAlignment_State(), this.getAlignmentState(), "state", null, 0, 1, Alignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getAlignment_Decided(), theModelPackage.getTimestamp(), "decided", null, 0, 1, Alignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		// Initialize enums and add enum literals
		initEEnum(mappingRelationEEnum, MappingRelation.class, "MappingRelation"); //$NON-NLS-1$
		addEEnumLiteral(mappingRelationEEnum, MappingRelation.EXACT);
		addEEnumLiteral(mappingRelationEEnum, MappingRelation.CLOSE);
		addEEnumLiteral(mappingRelationEEnum, MappingRelation.BROAD);
		addEEnumLiteral(mappingRelationEEnum, MappingRelation.NARROW);
		addEEnumLiteral(mappingRelationEEnum, MappingRelation.RELATED);

		initEEnum(alignmentStateEEnum, AlignmentState.class, "AlignmentState"); //$NON-NLS-1$
		addEEnumLiteral(alignmentStateEEnum, AlignmentState.SUGGESTED);
		addEEnumLiteral(alignmentStateEEnum, AlignmentState.AGREED);
		addEEnumLiteral(alignmentStateEEnum, AlignmentState.REJECTED);

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
			   "documentation", "Critical-technology lists and their links." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (mappingRelationEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "How two concepts correspond, after the SKOS mapping properties." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (mappingRelationEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "The same (skos:exactMatch)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (mappingRelationEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Close enough for some uses (skos:closeMatch)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (mappingRelationEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "The target is broader (skos:broadMatch)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (mappingRelationEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "The target is narrower (skos:narrowMatch)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (mappingRelationEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "Associated (skos:relatedMatch)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (alignmentStateEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "Where a link stands in review." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (alignmentStateEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Proposed, not yet looked at." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (alignmentStateEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Looked at and agreed." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (alignmentStateEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Looked at and rejected." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (technologyListEClass,
		   source,
		   new String[]
		   {
			   "documentation", "One edition of a list of critical technologies." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnologyList_Title(),
		   source,
		   new String[]
		   {
			   "documentation", "Title in its own language." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnologyList_Language(),
		   source,
		   new String[]
		   {
			   "documentation", "Language of the title and items." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnologyList_Jurisdiction(),
		   source,
		   new String[]
		   {
			   "documentation", "Country or group that set the list." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnologyList_Authority(),
		   source,
		   new String[]
		   {
			   "documentation", "Body that set the list." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnologyList_Date(),
		   source,
		   new String[]
		   {
			   "documentation", "Date of the edition." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnologyList_Edition(),
		   source,
		   new String[]
		   {
			   "documentation", "Name of the edition." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnologyList_Purpose(),
		   source,
		   new String[]
		   {
			   "documentation", "What the list is used for." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnologyList_DeclaredTotal(),
		   source,
		   new String[]
		   {
			   "documentation", "Number of items that the source itself states." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnologyList_Supersedes(),
		   source,
		   new String[]
		   {
			   "documentation", "Earlier edition that this one replaces." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnologyList_Items(),
		   source,
		   new String[]
		   {
			   "documentation", "Items in the order of the source." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (listItemEClass,
		   source,
		   new String[]
		   {
			   "documentation", "One entry of a list, verbatim." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getListItem_Text(),
		   source,
		   new String[]
		   {
			   "documentation", "The words of the source." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getListItem_Language(),
		   source,
		   new String[]
		   {
			   "documentation", "Language of the verbatim text." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getListItem_TranslationStatus(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether the translated label is official or ours." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getListItem_Items(),
		   source,
		   new String[]
		   {
			   "documentation", "Items below this one." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getListItem_Parent(),
		   source,
		   new String[]
		   {
			   "documentation", "Item that holds this one." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (alignmentEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A link from a list item to a technology or to another item." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAlignment_Source(),
		   source,
		   new String[]
		   {
			   "documentation", "The item that is linked." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAlignment_Target(),
		   source,
		   new String[]
		   {
			   "documentation", "The technology or item it corresponds to." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAlignment_Relation(),
		   source,
		   new String[]
		   {
			   "documentation", "How the two correspond." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAlignment_Confidence(),
		   source,
		   new String[]
		   {
			   "documentation", "Between 0 and 1." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAlignment_Method(),
		   source,
		   new String[]
		   {
			   "documentation", "How the link was found." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAlignment_Reason(),
		   source,
		   new String[]
		   {
			   "documentation", "Why it holds." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAlignment_Reviewer(),
		   source,
		   new String[]
		   {
			   "documentation", "Account or role that decided." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAlignment_State(),
		   source,
		   new String[]
		   {
			   "documentation", "Where the link stands in review." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAlignment_Decided(),
		   source,
		   new String[]
		   {
			   "documentation", "When it was decided." //$NON-NLS-1$ //$NON-NLS-2$
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
			   "label.en", "Lists", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u91cd\u8981\u6280\u8853\u30ea\u30b9\u30c8", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u91cd\u8981\u6280\u8853\u30ea\u30b9\u30c8\u3068\u305d\u306e\u5bfe\u5fdc\u4ed8\u3051\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (mappingRelationEEnum,
		   source,
		   new String[]
		   {
			   "label.en", "Relation", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5bfe\u5fdc\u95a2\u4fc2", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4e8c\u3064\u306e\u6982\u5ff5\u306e\u5bfe\u5fdc\u95a2\u4fc2\uff08SKOS \u306e\u5bfe\u5fdc\u30d7\u30ed\u30d1\u30c6\u30a3\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (mappingRelationEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "label.en", "Exact", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5b8c\u5168\u4e00\u81f4", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u540c\u3058\u3082\u306e\uff08skos:exactMatch\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (mappingRelationEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "label.en", "Close", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u307b\u307c\u4e00\u81f4", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u7528\u9014\u306b\u3088\u3063\u3066\u306f\u540c\u3058\u3068\u307f\u306a\u305b\u308b\uff08skos:closeMatch\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (mappingRelationEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "label.en", "Broad", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4e0a\u4f4d", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5bfe\u5fdc\u5148\u306e\u307b\u3046\u304c\u5e83\u3044\uff08skos:broadMatch\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (mappingRelationEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "label.en", "Narrow", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4e0b\u4f4d", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5bfe\u5fdc\u5148\u306e\u307b\u3046\u304c\u72ed\u3044\uff08skos:narrowMatch\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (mappingRelationEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "label.en", "Related", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u95a2\u9023", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u95a2\u9023\u304c\u3042\u308b\uff08skos:relatedMatch\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (alignmentStateEEnum,
		   source,
		   new String[]
		   {
			   "label.en", "State", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5224\u65ad", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5bfe\u5fdc\u4ed8\u3051\u306e\u78ba\u8a8d\u72b6\u6cc1\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (alignmentStateEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "label.en", "Suggested", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5019\u88dc", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u63d0\u6848\u3055\u308c\u305f\u3060\u3051\u3067\u672a\u78ba\u8a8d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (alignmentStateEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "label.en", "Agreed", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u627f\u8a8d", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u78ba\u8a8d\u3057\u627f\u8a8d\u3057\u305f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (alignmentStateEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "label.en", "Rejected", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5374\u4e0b", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u78ba\u8a8d\u3057\u5374\u4e0b\u3057\u305f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (technologyListEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Technology list", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u91cd\u8981\u6280\u8853\u30ea\u30b9\u30c8", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u91cd\u8981\u6280\u8853\u30ea\u30b9\u30c8\u306e\u4e00\u3064\u306e\u7248\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnologyList_Title(),
		   source,
		   new String[]
		   {
			   "label.en", "Title", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u984c\u540d", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u539f\u8a9e\u306e\u984c\u540d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnologyList_Language(),
		   source,
		   new String[]
		   {
			   "label.en", "Language", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8a00\u8a9e", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u984c\u540d\u3068\u9805\u76ee\u306e\u8a00\u8a9e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnologyList_Jurisdiction(),
		   source,
		   new String[]
		   {
			   "label.en", "Jurisdiction", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u56fd\u30fb\u5730\u57df", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u30ea\u30b9\u30c8\u3092\u5b9a\u3081\u305f\u56fd\u30fb\u5730\u57df\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnologyList_Authority(),
		   source,
		   new String[]
		   {
			   "label.en", "Authority", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u7b56\u5b9a\u6a5f\u95a2", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u30ea\u30b9\u30c8\u3092\u5b9a\u3081\u305f\u6a5f\u95a2\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnologyList_Date(),
		   source,
		   new String[]
		   {
			   "label.en", "Date", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u65e5\u4ed8", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u7248\u306e\u65e5\u4ed8\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnologyList_Edition(),
		   source,
		   new String[]
		   {
			   "label.en", "Edition", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u7248", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u7248\u306e\u540d\u524d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnologyList_Purpose(),
		   source,
		   new String[]
		   {
			   "label.en", "Purpose", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u76ee\u7684", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u30ea\u30b9\u30c8\u306e\u7528\u9014\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnologyList_DeclaredTotal(),
		   source,
		   new String[]
		   {
			   "label.en", "Declared total", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u516c\u8868\u9805\u76ee\u6570", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u51fa\u5178\u304c\u793a\u3059\u9805\u76ee\u306e\u7dcf\u6570\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnologyList_Supersedes(),
		   source,
		   new String[]
		   {
			   "label.en", "Supersedes", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u524d\u306e\u7248", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u3053\u306e\u7248\u304c\u7f6e\u304d\u63db\u3048\u305f\u524d\u306e\u7248\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTechnologyList_Items(),
		   source,
		   new String[]
		   {
			   "label.en", "Items", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u9805\u76ee", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u51fa\u5178\u306e\u9806\u306e\u9805\u76ee\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (listItemEClass,
		   source,
		   new String[]
		   {
			   "label.en", "List item", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u30ea\u30b9\u30c8\u9805\u76ee", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u30ea\u30b9\u30c8\u306e\u4e00\u9805\u76ee\uff08\u539f\u6587\u306e\u307e\u307e\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getListItem_Text(),
		   source,
		   new String[]
		   {
			   "label.en", "Verbatim text", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u539f\u6587", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u51fa\u5178\u306e\u6587\u8a00\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getListItem_Language(),
		   source,
		   new String[]
		   {
			   "label.en", "Language", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8a00\u8a9e", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u539f\u6587\u306e\u8a00\u8a9e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getListItem_TranslationStatus(),
		   source,
		   new String[]
		   {
			   "label.en", "Translation", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8a33\u306e\u6027\u683c", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u8a33\u304c\u516c\u5f0f\u304b\u5f53\u65b9\u306b\u3088\u308b\u3082\u306e\u304b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getListItem_Items(),
		   source,
		   new String[]
		   {
			   "label.en", "Nested items", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4e0b\u4f4d\u9805\u76ee", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u3053\u306e\u4e0b\u306e\u9805\u76ee\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getListItem_Parent(),
		   source,
		   new String[]
		   {
			   "label.en", "Parent item", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4e0a\u4f4d\u9805\u76ee", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u3053\u306e\u9805\u76ee\u3092\u542b\u3080\u9805\u76ee\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (alignmentEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Alignment", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5bfe\u5fdc\u4ed8\u3051", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u30ea\u30b9\u30c8\u9805\u76ee\u304b\u3089\u6280\u8853\u307e\u305f\u306f\u4ed6\u306e\u9805\u76ee\u3078\u306e\u5bfe\u5fdc\u4ed8\u3051\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAlignment_Source(),
		   source,
		   new String[]
		   {
			   "label.en", "From", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5bfe\u5fdc\u5143", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5bfe\u5fdc\u4ed8\u3051\u308b\u9805\u76ee\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAlignment_Target(),
		   source,
		   new String[]
		   {
			   "label.en", "To", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5bfe\u5fdc\u5148", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5bfe\u5fdc\u3059\u308b\u6280\u8853\u307e\u305f\u306f\u9805\u76ee\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAlignment_Relation(),
		   source,
		   new String[]
		   {
			   "label.en", "Relation", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5bfe\u5fdc\u95a2\u4fc2", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4e8c\u3064\u306e\u5bfe\u5fdc\u95a2\u4fc2\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAlignment_Confidence(),
		   source,
		   new String[]
		   {
			   "label.en", "Confidence", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u78ba\u4fe1\u5ea6", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "0\u304b\u30891\u307e\u3067\u306e\u5024\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAlignment_Method(),
		   source,
		   new String[]
		   {
			   "label.en", "Method", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u65b9\u6cd5", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u898b\u3064\u3051\u305f\u65b9\u6cd5\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAlignment_Reason(),
		   source,
		   new String[]
		   {
			   "label.en", "Reason", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u7406\u7531", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5bfe\u5fdc\u3059\u308b\u3068\u8003\u3048\u308b\u7406\u7531\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAlignment_Reviewer(),
		   source,
		   new String[]
		   {
			   "label.en", "Reviewer", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u78ba\u8a8d\u8005", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5224\u65ad\u3057\u305f\u30a2\u30ab\u30a6\u30f3\u30c8\u307e\u305f\u306f\u5f79\u5272\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAlignment_State(),
		   source,
		   new String[]
		   {
			   "label.en", "State", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5224\u65ad", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u78ba\u8a8d\u72b6\u6cc1\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getAlignment_Decided(),
		   source,
		   new String[]
		   {
			   "label.en", "Decided", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5224\u65ad\u65e5\u6642", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5224\u65ad\u3057\u305f\u65e5\u6642\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
	}

} //ListsPackageImpl
