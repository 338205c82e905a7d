/**
 */
package org.mekiki.model.impl;

import java.math.BigDecimal;

import java.time.Instant;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.mekiki.model.Citation;
import org.mekiki.model.Dataset;
import org.mekiki.model.Element;
import org.mekiki.model.Handling;
import org.mekiki.model.Identified;
import org.mekiki.model.KnowledgeModel;
import org.mekiki.model.ModelFactory;
import org.mekiki.model.ModelPackage;
import org.mekiki.model.Note;
import org.mekiki.model.NoteKind;
import org.mekiki.model.Property;
import org.mekiki.model.Source;
import org.mekiki.model.Status;
import org.mekiki.model.Text;
import org.mekiki.model.Value;

import org.mekiki.model.actors.ActorsPackage;

import org.mekiki.model.actors.impl.ActorsPackageImpl;

import org.mekiki.model.evidence.EvidencePackage;

import org.mekiki.model.evidence.impl.EvidencePackageImpl;

import org.mekiki.model.funding.FundingPackage;

import org.mekiki.model.funding.impl.FundingPackageImpl;

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
public class ModelPackageImpl extends EPackageImpl implements ModelPackage
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass identifiedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass valueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass textEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass noteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass citationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass propertyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass handlingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass elementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass datasetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass knowledgeModelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum statusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum noteKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType uuidEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType languageTagEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType partialDateEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType currencyCodeEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType jurisdictionCodeEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType markdownEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType decimalEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType timestampEDataType = null;

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
	 * @see org.mekiki.model.ModelPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ModelPackageImpl()
	{
		super(eNS_URI, ModelFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link ModelPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ModelPackage init()
	{
		if (isInited) return (ModelPackage)EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredModelPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ModelPackageImpl theModelPackage = registeredModelPackage instanceof ModelPackageImpl ? (ModelPackageImpl)registeredModelPackage : new ModelPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ActorsPackage.eNS_URI);
		ActorsPackageImpl theActorsPackage = (ActorsPackageImpl)(registeredPackage instanceof ActorsPackageImpl ? registeredPackage : ActorsPackage.eINSTANCE);
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
		theModelPackage.createPackageContents();
		theActorsPackage.createPackageContents();
		theTaxonomyPackage.createPackageContents();
		theListsPackage.createPackageContents();
		theFundingPackage.createPackageContents();
		theEvidencePackage.createPackageContents();
		theJudgementPackage.createPackageContents();
		thePolicyPackage.createPackageContents();
		theLearningPackage.createPackageContents();

		// Initialize created meta-data
		theModelPackage.initializePackageContents();
		theActorsPackage.initializePackageContents();
		theTaxonomyPackage.initializePackageContents();
		theListsPackage.initializePackageContents();
		theFundingPackage.initializePackageContents();
		theEvidencePackage.initializePackageContents();
		theJudgementPackage.initializePackageContents();
		thePolicyPackage.initializePackageContents();
		theLearningPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theModelPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ModelPackage.eNS_URI, theModelPackage);
		return theModelPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIdentified()
	{
		return identifiedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentified_Id()
	{
		return (EAttribute)identifiedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getValue()
	{
		return valueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getText()
	{
		return textEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getText_Language()
	{
		return (EAttribute)textEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getText_Value()
	{
		return (EAttribute)textEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNote()
	{
		return noteEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNote_Kind()
	{
		return (EAttribute)noteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNote_Language()
	{
		return (EAttribute)noteEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNote_Value()
	{
		return (EAttribute)noteEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCitation()
	{
		return citationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCitation_Source()
	{
		return (EReference)citationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCitation_Locator()
	{
		return (EAttribute)citationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCitation_Quote()
	{
		return (EAttribute)citationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProperty()
	{
		return propertyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProperty_Key()
	{
		return (EAttribute)propertyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProperty_Value()
	{
		return (EAttribute)propertyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHandling()
	{
		return handlingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandling_Marking()
	{
		return (EAttribute)handlingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHandling_Originator()
	{
		return (EReference)handlingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandling_Scope()
	{
		return (EAttribute)handlingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandling_Reason()
	{
		return (EAttribute)handlingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandling_Expires()
	{
		return (EAttribute)handlingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getElement()
	{
		return elementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_Notation()
	{
		return (EAttribute)elementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_Status()
	{
		return (EAttribute)elementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getElement_Labels()
	{
		return (EReference)elementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getElement_AltLabels()
	{
		return (EReference)elementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getElement_HiddenLabels()
	{
		return (EReference)elementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getElement_Descriptions()
	{
		return (EReference)elementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getElement_Notes()
	{
		return (EReference)elementEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getElement_Citations()
	{
		return (EReference)elementEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getElement_Handling()
	{
		return (EReference)elementEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getElement_Properties()
	{
		return (EReference)elementEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSource()
	{
		return sourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_Title()
	{
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_Publisher()
	{
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_Date()
	{
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_Language()
	{
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_Uri()
	{
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_FileName()
	{
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSource_Supersedes()
	{
		return (EReference)sourceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDataset()
	{
		return datasetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataset_Schema()
	{
		return (EAttribute)datasetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataset_RowCount()
	{
		return (EAttribute)datasetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDataset_Fingerprint()
	{
		return (EAttribute)datasetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getKnowledgeModel()
	{
		return knowledgeModelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKnowledgeModel_Sources()
	{
		return (EReference)knowledgeModelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKnowledgeModel_Organisations()
	{
		return (EReference)knowledgeModelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKnowledgeModel_Persons()
	{
		return (EReference)knowledgeModelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKnowledgeModel_Taxonomies()
	{
		return (EReference)knowledgeModelEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKnowledgeModel_Lists()
	{
		return (EReference)knowledgeModelEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKnowledgeModel_Alignments()
	{
		return (EReference)knowledgeModelEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKnowledgeModel_Programmes()
	{
		return (EReference)knowledgeModelEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKnowledgeModel_Funds()
	{
		return (EReference)knowledgeModelEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKnowledgeModel_Indicators()
	{
		return (EReference)knowledgeModelEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKnowledgeModel_Criteria()
	{
		return (EReference)knowledgeModelEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKnowledgeModel_Judgements()
	{
		return (EReference)knowledgeModelEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKnowledgeModel_Needs()
	{
		return (EReference)knowledgeModelEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKnowledgeModel_Seeds()
	{
		return (EReference)knowledgeModelEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKnowledgeModel_Events()
	{
		return (EReference)knowledgeModelEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKnowledgeModel_Measures()
	{
		return (EReference)knowledgeModelEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKnowledgeModel_Frameworks()
	{
		return (EReference)knowledgeModelEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKnowledgeModel_Curricula()
	{
		return (EReference)knowledgeModelEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKnowledgeModel_Cohorts()
	{
		return (EReference)knowledgeModelEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKnowledgeModel_Datasets()
	{
		return (EReference)knowledgeModelEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStatus()
	{
		return statusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getNoteKind()
	{
		return noteKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getUuid()
	{
		return uuidEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getLanguageTag()
	{
		return languageTagEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getPartialDate()
	{
		return partialDateEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getCurrencyCode()
	{
		return currencyCodeEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getJurisdictionCode()
	{
		return jurisdictionCodeEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getMarkdown()
	{
		return markdownEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getDecimal()
	{
		return decimalEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getTimestamp()
	{
		return timestampEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ModelFactory getModelFactory()
	{
		return (ModelFactory)getEFactoryInstance();
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
		identifiedEClass = createEClass(IDENTIFIED);
		createEAttribute(identifiedEClass, IDENTIFIED__ID);

		valueEClass = createEClass(VALUE);

		textEClass = createEClass(TEXT);
		createEAttribute(textEClass, TEXT__LANGUAGE);
		createEAttribute(textEClass, TEXT__VALUE);

		noteEClass = createEClass(NOTE);
		createEAttribute(noteEClass, NOTE__KIND);
		createEAttribute(noteEClass, NOTE__LANGUAGE);
		createEAttribute(noteEClass, NOTE__VALUE);

		citationEClass = createEClass(CITATION);
		createEReference(citationEClass, CITATION__SOURCE);
		createEAttribute(citationEClass, CITATION__LOCATOR);
		createEAttribute(citationEClass, CITATION__QUOTE);

		propertyEClass = createEClass(PROPERTY);
		createEAttribute(propertyEClass, PROPERTY__KEY);
		createEAttribute(propertyEClass, PROPERTY__VALUE);

		handlingEClass = createEClass(HANDLING);
		createEAttribute(handlingEClass, HANDLING__MARKING);
		createEReference(handlingEClass, HANDLING__ORIGINATOR);
		createEAttribute(handlingEClass, HANDLING__SCOPE);
		createEAttribute(handlingEClass, HANDLING__REASON);
		createEAttribute(handlingEClass, HANDLING__EXPIRES);

		elementEClass = createEClass(ELEMENT);
		createEAttribute(elementEClass, ELEMENT__NOTATION);
		createEAttribute(elementEClass, ELEMENT__STATUS);
		createEReference(elementEClass, ELEMENT__LABELS);
		createEReference(elementEClass, ELEMENT__ALT_LABELS);
		createEReference(elementEClass, ELEMENT__HIDDEN_LABELS);
		createEReference(elementEClass, ELEMENT__DESCRIPTIONS);
		createEReference(elementEClass, ELEMENT__NOTES);
		createEReference(elementEClass, ELEMENT__CITATIONS);
		createEReference(elementEClass, ELEMENT__HANDLING);
		createEReference(elementEClass, ELEMENT__PROPERTIES);

		sourceEClass = createEClass(SOURCE);
		createEAttribute(sourceEClass, SOURCE__TITLE);
		createEAttribute(sourceEClass, SOURCE__PUBLISHER);
		createEAttribute(sourceEClass, SOURCE__DATE);
		createEAttribute(sourceEClass, SOURCE__LANGUAGE);
		createEAttribute(sourceEClass, SOURCE__URI);
		createEAttribute(sourceEClass, SOURCE__FILE_NAME);
		createEReference(sourceEClass, SOURCE__SUPERSEDES);

		datasetEClass = createEClass(DATASET);
		createEAttribute(datasetEClass, DATASET__SCHEMA);
		createEAttribute(datasetEClass, DATASET__ROW_COUNT);
		createEAttribute(datasetEClass, DATASET__FINGERPRINT);

		knowledgeModelEClass = createEClass(KNOWLEDGE_MODEL);
		createEReference(knowledgeModelEClass, KNOWLEDGE_MODEL__SOURCES);
		createEReference(knowledgeModelEClass, KNOWLEDGE_MODEL__ORGANISATIONS);
		createEReference(knowledgeModelEClass, KNOWLEDGE_MODEL__PERSONS);
		createEReference(knowledgeModelEClass, KNOWLEDGE_MODEL__TAXONOMIES);
		createEReference(knowledgeModelEClass, KNOWLEDGE_MODEL__LISTS);
		createEReference(knowledgeModelEClass, KNOWLEDGE_MODEL__ALIGNMENTS);
		createEReference(knowledgeModelEClass, KNOWLEDGE_MODEL__PROGRAMMES);
		createEReference(knowledgeModelEClass, KNOWLEDGE_MODEL__FUNDS);
		createEReference(knowledgeModelEClass, KNOWLEDGE_MODEL__INDICATORS);
		createEReference(knowledgeModelEClass, KNOWLEDGE_MODEL__CRITERIA);
		createEReference(knowledgeModelEClass, KNOWLEDGE_MODEL__JUDGEMENTS);
		createEReference(knowledgeModelEClass, KNOWLEDGE_MODEL__NEEDS);
		createEReference(knowledgeModelEClass, KNOWLEDGE_MODEL__SEEDS);
		createEReference(knowledgeModelEClass, KNOWLEDGE_MODEL__EVENTS);
		createEReference(knowledgeModelEClass, KNOWLEDGE_MODEL__MEASURES);
		createEReference(knowledgeModelEClass, KNOWLEDGE_MODEL__FRAMEWORKS);
		createEReference(knowledgeModelEClass, KNOWLEDGE_MODEL__CURRICULA);
		createEReference(knowledgeModelEClass, KNOWLEDGE_MODEL__COHORTS);
		createEReference(knowledgeModelEClass, KNOWLEDGE_MODEL__DATASETS);

		// Create enums
		statusEEnum = createEEnum(STATUS);
		noteKindEEnum = createEEnum(NOTE_KIND);

		// Create data types
		uuidEDataType = createEDataType(UUID);
		languageTagEDataType = createEDataType(LANGUAGE_TAG);
		partialDateEDataType = createEDataType(PARTIAL_DATE);
		currencyCodeEDataType = createEDataType(CURRENCY_CODE);
		jurisdictionCodeEDataType = createEDataType(JURISDICTION_CODE);
		markdownEDataType = createEDataType(MARKDOWN);
		decimalEDataType = createEDataType(DECIMAL);
		timestampEDataType = createEDataType(TIMESTAMP);
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
		ActorsPackage theActorsPackage = (ActorsPackage)EPackage.Registry.INSTANCE.getEPackage(ActorsPackage.eNS_URI);
		TaxonomyPackage theTaxonomyPackage = (TaxonomyPackage)EPackage.Registry.INSTANCE.getEPackage(TaxonomyPackage.eNS_URI);
		ListsPackage theListsPackage = (ListsPackage)EPackage.Registry.INSTANCE.getEPackage(ListsPackage.eNS_URI);
		FundingPackage theFundingPackage = (FundingPackage)EPackage.Registry.INSTANCE.getEPackage(FundingPackage.eNS_URI);
		EvidencePackage theEvidencePackage = (EvidencePackage)EPackage.Registry.INSTANCE.getEPackage(EvidencePackage.eNS_URI);
		JudgementPackage theJudgementPackage = (JudgementPackage)EPackage.Registry.INSTANCE.getEPackage(JudgementPackage.eNS_URI);
		PolicyPackage thePolicyPackage = (PolicyPackage)EPackage.Registry.INSTANCE.getEPackage(PolicyPackage.eNS_URI);
		LearningPackage theLearningPackage = (LearningPackage)EPackage.Registry.INSTANCE.getEPackage(LearningPackage.eNS_URI);

		// Add subpackages
		getESubpackages().add(theActorsPackage);
		getESubpackages().add(theTaxonomyPackage);
		getESubpackages().add(theListsPackage);
		getESubpackages().add(theFundingPackage);
		getESubpackages().add(theEvidencePackage);
		getESubpackages().add(theJudgementPackage);
		getESubpackages().add(thePolicyPackage);
		getESubpackages().add(theLearningPackage);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		textEClass.getESuperTypes().add(this.getValue());
		noteEClass.getESuperTypes().add(this.getValue());
		citationEClass.getESuperTypes().add(this.getValue());
		propertyEClass.getESuperTypes().add(this.getValue());
		handlingEClass.getESuperTypes().add(this.getValue());
		elementEClass.getESuperTypes().add(this.getIdentified());
		sourceEClass.getESuperTypes().add(this.getElement());
		datasetEClass.getESuperTypes().add(this.getElement());
		knowledgeModelEClass.getESuperTypes().add(this.getElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(identifiedEClass, Identified.class, "Identified", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getIdentified_Id(), this.getUuid(), "id", null, 0, 1, Identified.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(valueEClass, Value.class, "Value", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$

		initEClass(textEClass, Text.class, "Text", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getText_Language(), this.getLanguageTag(), "language", null, 0, 1, Text.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getText_Value(), ecorePackage.getEString(), "value", null, 0, 1, Text.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(noteEClass, Note.class, "Note", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getNote_Kind(), this.getNoteKind(), "kind", null, 0, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getNote_Language(), this.getLanguageTag(), "language", null, 0, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getNote_Value(), ecorePackage.getEString(), "value", null, 0, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(citationEClass, Citation.class, "Citation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getCitation_Source(), this.getSource(), null, "source", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCitation_Locator(), ecorePackage.getEString(), "locator", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getCitation_Quote(), ecorePackage.getEString(), "quote", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(propertyEClass, Property.class, "Property", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getProperty_Key(), ecorePackage.getEString(), "key", null, 0, 1, Property.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProperty_Value(), ecorePackage.getEString(), "value", null, 0, 1, Property.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(handlingEClass, Handling.class, "Handling", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getHandling_Marking(), ecorePackage.getEString(), "marking", null, 0, 1, Handling.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getHandling_Originator(), theActorsPackage.getOrganisation(), null, "originator", null, 0, 1, Handling.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getHandling_Scope(), ecorePackage.getEString(), "scope", null, 0, 1, Handling.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getHandling_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, Handling.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getHandling_Expires(), this.getPartialDate(), "expires", null, 0, 1, Handling.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(elementEClass, Element.class, "Element", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getElement_Notation(), ecorePackage.getEString(), "notation", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getElement_Status(), this.getStatus(), "status", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getElement_Labels(), this.getText(), null, "labels", null, 0, -1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getElement_AltLabels(), this.getText(), null, "altLabels", null, 0, -1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getElement_HiddenLabels(), this.getText(), null, "hiddenLabels", null, 0, -1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getElement_Descriptions(), this.getText(), null, "descriptions", null, 0, -1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getElement_Notes(), this.getNote(), null, "notes", null, 0, -1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getElement_Citations(), this.getCitation(), null, "citations", null, 0, -1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getElement_Handling(), this.getHandling(), null, "handling", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getElement_Properties(), this.getProperty(), null, "properties", null, 0, -1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(sourceEClass, Source.class, "Source", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getSource_Title(), ecorePackage.getEString(), "title", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSource_Publisher(), ecorePackage.getEString(), "publisher", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSource_Date(), this.getPartialDate(), "date", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSource_Language(), this.getLanguageTag(), "language", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSource_Uri(), ecorePackage.getEString(), "uri", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getSource_FileName(), ecorePackage.getEString(), "fileName", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getSource_Supersedes(), this.getSource(), null, "supersedes", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(datasetEClass, Dataset.class, "Dataset", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getDataset_Schema(), ecorePackage.getEString(), "schema", null, 0, 1, Dataset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDataset_RowCount(), ecorePackage.getELongObject(), "rowCount", null, 0, 1, Dataset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getDataset_Fingerprint(), ecorePackage.getEString(), "fingerprint", null, 0, 1, Dataset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(knowledgeModelEClass, KnowledgeModel.class, "KnowledgeModel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEReference(getKnowledgeModel_Sources(), this.getSource(), null, "sources", null, 0, -1, KnowledgeModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getKnowledgeModel_Organisations(), theActorsPackage.getOrganisation(), null, "organisations", null, 0, -1, KnowledgeModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getKnowledgeModel_Persons(), theActorsPackage.getPerson(), null, "persons", null, 0, -1, KnowledgeModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getKnowledgeModel_Taxonomies(), theTaxonomyPackage.getTaxonomy(), null, "taxonomies", null, 0, -1, KnowledgeModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getKnowledgeModel_Lists(), theListsPackage.getTechnologyList(), null, "lists", null, 0, -1, KnowledgeModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getKnowledgeModel_Alignments(), theListsPackage.getAlignment(), null, "alignments", null, 0, -1, KnowledgeModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getKnowledgeModel_Programmes(), theFundingPackage.getProgramme(), null, "programmes", null, 0, -1, KnowledgeModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getKnowledgeModel_Funds(), theFundingPackage.getFund(), null, "funds", null, 0, -1, KnowledgeModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getKnowledgeModel_Indicators(), theEvidencePackage.getIndicator(), null, "indicators", null, 0, -1, KnowledgeModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getKnowledgeModel_Criteria(), theJudgementPackage.getCriteriaFramework(), null, "criteria", null, 0, -1, KnowledgeModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getKnowledgeModel_Judgements(), theJudgementPackage.getJudgement(), null, "judgements", null, 0, -1, KnowledgeModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getKnowledgeModel_Needs(), theActorsPackage.getNeed(), null, "needs", null, 0, -1, KnowledgeModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getKnowledgeModel_Seeds(), theActorsPackage.getSeed(), null, "seeds", null, 0, -1, KnowledgeModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getKnowledgeModel_Events(), thePolicyPackage.getPolicyEvent(), null, "events", null, 0, -1, KnowledgeModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getKnowledgeModel_Measures(), thePolicyPackage.getTalentMeasure(), null, "measures", null, 0, -1, KnowledgeModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getKnowledgeModel_Frameworks(), thePolicyPackage.getPolicyFramework(), null, "frameworks", null, 0, -1, KnowledgeModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getKnowledgeModel_Curricula(), theLearningPackage.getCurriculum(), null, "curricula", null, 0, -1, KnowledgeModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getKnowledgeModel_Cohorts(), theLearningPackage.getCohort(), null, "cohorts", null, 0, -1, KnowledgeModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getKnowledgeModel_Datasets(), this.getDataset(), null, "datasets", null, 0, -1, KnowledgeModel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		// Initialize enums and add enum literals
		initEEnum(statusEEnum, Status.class, "Status"); //$NON-NLS-1$
		addEEnumLiteral(statusEEnum, Status.CURRENT);
		addEEnumLiteral(statusEEnum, Status.DRAFT);
		addEEnumLiteral(statusEEnum, Status.SUPERSEDED);
		addEEnumLiteral(statusEEnum, Status.DEPRECATED);

		initEEnum(noteKindEEnum, NoteKind.class, "NoteKind"); //$NON-NLS-1$
		addEEnumLiteral(noteKindEEnum, NoteKind.NOTE);
		addEEnumLiteral(noteKindEEnum, NoteKind.SCOPE);
		addEEnumLiteral(noteKindEEnum, NoteKind.CHANGE);
		addEEnumLiteral(noteKindEEnum, NoteKind.EDITORIAL);
		addEEnumLiteral(noteKindEEnum, NoteKind.UNCERTAINTY);

		// Initialize data types
		initEDataType(uuidEDataType, String.class, "Uuid", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEDataType(languageTagEDataType, String.class, "LanguageTag", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEDataType(partialDateEDataType, String.class, "PartialDate", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEDataType(currencyCodeEDataType, String.class, "CurrencyCode", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEDataType(jurisdictionCodeEDataType, String.class, "JurisdictionCode", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEDataType(markdownEDataType, String.class, "Markdown", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEDataType(decimalEDataType, BigDecimal.class, "Decimal", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEDataType(timestampEDataType, Instant.class, "Timestamp", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$

		// Create resource
		createResource(eNS_URI);

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
			   "documentation", "The elements every part of the knowledge base shares: identity, labels, notes, citations, handling." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (uuidEDataType,
		   source,
		   new String[]
		   {
			   "documentation", "Identifier in canonical text form, 36 characters; it never changes once given." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (languageTagEDataType,
		   source,
		   new String[]
		   {
			   "documentation", "BCP 47 language tag such as ja or en." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (partialDateEDataType,
		   source,
		   new String[]
		   {
			   "documentation", "Date as finely as the source prints it: yyyy, yyyy-MM or yyyy-MM-dd." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (currencyCodeEDataType,
		   source,
		   new String[]
		   {
			   "documentation", "ISO 4217 code such as JPY." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (jurisdictionCodeEDataType,
		   source,
		   new String[]
		   {
			   "documentation", "ISO 3166-1 alpha-2 code, or EU, G7 and the like for groups." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (markdownEDataType,
		   source,
		   new String[]
		   {
			   "documentation", "Text of any length in Markdown." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (decimalEDataType,
		   source,
		   new String[]
		   {
			   "documentation", "Exact decimal number with at most 22 integer and 9 fraction digits; compared by value." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (timestampEDataType,
		   source,
		   new String[]
		   {
			   "documentation", "Instant in UTC, microseconds." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statusEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "Where an element stands in its life." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statusEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "In use." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statusEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Being written, not yet for use." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statusEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Replaced by a later edition; kept for comparison." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statusEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "No longer to be used; kept because others point at it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (noteKindEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "What a note is for, after the SKOS documentation properties." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (noteKindEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "General remark." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (noteKindEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "What the element covers and what it leaves out." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (noteKindEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "What was changed, and why." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (noteKindEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "documentation", "For those who keep the data." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (noteKindEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "documentation", "What is doubtful about the recorded fact." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (identifiedEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Anything with an identity and a history of its own." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIdentified_Id(),
		   source,
		   new String[]
		   {
			   "documentation", "Stable identifier; its URI is mekiki: followed by it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (valueEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A part that belongs wholly to its owner and has no identity of its own; changing it changes the owner." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (textEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Text in one language." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getText_Language(),
		   source,
		   new String[]
		   {
			   "documentation", "Language of the text." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getText_Value(),
		   source,
		   new String[]
		   {
			   "documentation", "The text itself." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (noteEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A remark of a stated kind." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getNote_Kind(),
		   source,
		   new String[]
		   {
			   "documentation", "What the note is for." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getNote_Language(),
		   source,
		   new String[]
		   {
			   "documentation", "Language of the text." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getNote_Value(),
		   source,
		   new String[]
		   {
			   "documentation", "The note itself." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (citationEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Where a fact comes from." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCitation_Source(),
		   source,
		   new String[]
		   {
			   "documentation", "The document cited." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCitation_Locator(),
		   source,
		   new String[]
		   {
			   "documentation", "Place in the source: heading path, page, table cell." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCitation_Quote(),
		   source,
		   new String[]
		   {
			   "documentation", "The words of the source, verbatim." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (propertyEClass,
		   source,
		   new String[]
		   {
			   "documentation", "An open key and value, so that a plug-in adds data without changing the model." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProperty_Key(),
		   source,
		   new String[]
		   {
			   "documentation", "Name of the property; plug-ins prefix it with their id." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProperty_Value(),
		   source,
		   new String[]
		   {
			   "documentation", "Its value as text." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (handlingEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Who may see an element, as set by the one who provided it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getHandling_Marking(),
		   source,
		   new String[]
		   {
			   "documentation", "Marking in the words of the scheme in use, such as \u516c\u958b, \u90e8\u5185\u9650\u308a or TLP:AMBER." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getHandling_Originator(),
		   source,
		   new String[]
		   {
			   "documentation", "The organisation that provided the information and decides on its scope." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getHandling_Scope(),
		   source,
		   new String[]
		   {
			   "documentation", "Who may see it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getHandling_Reason(),
		   source,
		   new String[]
		   {
			   "documentation", "Why it is restricted." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getHandling_Expires(),
		   source,
		   new String[]
		   {
			   "documentation", "When the restriction ends." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (elementEClass,
		   source,
		   new String[]
		   {
			   "documentation", "Anything that is named, described, cited and handled." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getElement_Notation(),
		   source,
		   new String[]
		   {
			   "documentation", "Code or number by which people refer to the element; not a word of a language." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getElement_Status(),
		   source,
		   new String[]
		   {
			   "documentation", "Where the element stands in its life." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getElement_Labels(),
		   source,
		   new String[]
		   {
			   "documentation", "Preferred label, one for each language (SKOS prefLabel)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getElement_AltLabels(),
		   source,
		   new String[]
		   {
			   "documentation", "Other names and abbreviations (SKOS altLabel)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getElement_HiddenLabels(),
		   source,
		   new String[]
		   {
			   "documentation", "Spellings to be found but not shown, such as common mistakes (SKOS hiddenLabel)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getElement_Descriptions(),
		   source,
		   new String[]
		   {
			   "documentation", "What it is, one text for each language (SKOS definition)." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getElement_Notes(),
		   source,
		   new String[]
		   {
			   "documentation", "Remarks: scope, changes, doubts." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getElement_Citations(),
		   source,
		   new String[]
		   {
			   "documentation", "Where the facts of this element come from." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getElement_Handling(),
		   source,
		   new String[]
		   {
			   "documentation", "Marking and sharing scope; absent means open." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getElement_Properties(),
		   source,
		   new String[]
		   {
			   "documentation", "Open properties added by people and plug-ins." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (sourceEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A document or data set that facts are cited from." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSource_Title(),
		   source,
		   new String[]
		   {
			   "documentation", "Title in the language of the document." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSource_Publisher(),
		   source,
		   new String[]
		   {
			   "documentation", "Body that published it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSource_Date(),
		   source,
		   new String[]
		   {
			   "documentation", "Date of publication." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSource_Language(),
		   source,
		   new String[]
		   {
			   "documentation", "Language of the document." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSource_Uri(),
		   source,
		   new String[]
		   {
			   "documentation", "Where it can be found." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSource_FileName(),
		   source,
		   new String[]
		   {
			   "documentation", "File under which it is kept." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSource_Supersedes(),
		   source,
		   new String[]
		   {
			   "documentation", "Earlier edition that this one replaces." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (datasetEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A large table that is kept as rows in SQL and never as objects. Its rows never change; they are found by the identifier of this element." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDataset_Schema(),
		   source,
		   new String[]
		   {
			   "documentation", "What its rows are, such as funding.payees: programs find the tables they understand by it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDataset_RowCount(),
		   source,
		   new String[]
		   {
			   "documentation", "Number of rows." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDataset_Fingerprint(),
		   source,
		   new String[]
		   {
			   "documentation", "SHA-256 of schema and rows in hexadecimal digits: the same for the same rows in the same order." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (knowledgeModelEClass,
		   source,
		   new String[]
		   {
			   "documentation", "The root of one knowledge base." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getKnowledgeModel_Sources(),
		   source,
		   new String[]
		   {
			   "documentation", "Documents and data sets cited." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getKnowledgeModel_Organisations(),
		   source,
		   new String[]
		   {
			   "documentation", "Bodies that issue, fund, take part." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getKnowledgeModel_Persons(),
		   source,
		   new String[]
		   {
			   "documentation", "People by their role only." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getKnowledgeModel_Taxonomies(),
		   source,
		   new String[]
		   {
			   "documentation", "Technology taxonomies, one for each edition." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getKnowledgeModel_Lists(),
		   source,
		   new String[]
		   {
			   "documentation", "Critical-technology lists of jurisdictions." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getKnowledgeModel_Alignments(),
		   source,
		   new String[]
		   {
			   "documentation", "Links between list items and technologies." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getKnowledgeModel_Programmes(),
		   source,
		   new String[]
		   {
			   "documentation", "Funding programmes." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getKnowledgeModel_Funds(),
		   source,
		   new String[]
		   {
			   "documentation", "Funds that hold money over several years." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getKnowledgeModel_Indicators(),
		   source,
		   new String[]
		   {
			   "documentation", "Measured quantities with their observations." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getKnowledgeModel_Criteria(),
		   source,
		   new String[]
		   {
			   "documentation", "Frameworks by which technologies are judged." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getKnowledgeModel_Judgements(),
		   source,
		   new String[]
		   {
			   "documentation", "Judgements made by those criteria." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getKnowledgeModel_Needs(),
		   source,
		   new String[]
		   {
			   "documentation", "What users of technology ask for." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getKnowledgeModel_Seeds(),
		   source,
		   new String[]
		   {
			   "documentation", "What research can offer." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getKnowledgeModel_Events(),
		   source,
		   new String[]
		   {
			   "documentation", "Dated events of policy." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getKnowledgeModel_Measures(),
		   source,
		   new String[]
		   {
			   "documentation", "What countries do to gain and keep talent." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getKnowledgeModel_Frameworks(),
		   source,
		   new String[]
		   {
			   "documentation", "What policy documents lay down, statement by statement." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getKnowledgeModel_Curricula(),
		   source,
		   new String[]
		   {
			   "documentation", "Training curricula." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getKnowledgeModel_Cohorts(),
		   source,
		   new String[]
		   {
			   "documentation", "Groups of trainees." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getKnowledgeModel_Datasets(),
		   source,
		   new String[]
		   {
			   "documentation", "Large tables kept as rows." //$NON-NLS-1$ //$NON-NLS-2$
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
			   "label.en", "Knowledge base", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u77e5\u8b58\u30d9\u30fc\u30b9", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u77e5\u8b58\u30d9\u30fc\u30b9\u306e\u3059\u3079\u3066\u306e\u90e8\u5206\u304c\u5171\u6709\u3059\u308b\u8981\u7d20\uff08\u8b58\u5225\u5b50\u3001\u540d\u79f0\u3001\u6ce8\u8a18\u3001\u51fa\u5178\u3001\u53d6\u6271\u3044\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (uuidEDataType,
		   source,
		   new String[]
		   {
			   "label.en", "UUID", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "UUID", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "36\u6587\u5b57\u306e\u6a19\u6e96\u5f62\u5f0f\u306e\u8b58\u5225\u5b50\u3002\u4e00\u5ea6\u4ed8\u3051\u305f\u3089\u5909\u308f\u3089\u306a\u3044\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (languageTagEDataType,
		   source,
		   new String[]
		   {
			   "label.en", "Language", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8a00\u8a9e", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "BCP 47 \u306e\u8a00\u8a9e\u30bf\u30b0\uff08ja\u3001en \u306a\u3069\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (partialDateEDataType,
		   source,
		   new String[]
		   {
			   "label.en", "Date", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u65e5\u4ed8", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u51fa\u5178\u306b\u5370\u5237\u3055\u308c\u305f\u7d30\u304b\u3055\u306e\u65e5\u4ed8\uff08yyyy\u3001yyyy-MM\u3001yyyy-MM-dd\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (currencyCodeEDataType,
		   source,
		   new String[]
		   {
			   "label.en", "Currency", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u901a\u8ca8", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "ISO 4217 \u306e\u901a\u8ca8\u30b3\u30fc\u30c9\uff08JPY \u306a\u3069\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (jurisdictionCodeEDataType,
		   source,
		   new String[]
		   {
			   "label.en", "Jurisdiction", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u56fd\u30fb\u5730\u57df", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "ISO 3166-1 \u306e2\u6587\u5b57\u30b3\u30fc\u30c9\u3002EU\u3001G7 \u306a\u3069\u306e\u67a0\u7d44\u307f\u3082\u53ef\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (markdownEDataType,
		   source,
		   new String[]
		   {
			   "label.en", "Long text", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u9577\u6587", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "Markdown \u3067\u66f8\u304b\u308c\u305f\u4efb\u610f\u306e\u9577\u3055\u306e\u6587\u7ae0\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (decimalEDataType,
		   source,
		   new String[]
		   {
			   "label.en", "Decimal", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5c0f\u6570", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6b63\u78ba\u306a\u5341\u9032\u6570\uff08\u6574\u6570\u90e822\u6841\u3001\u5c0f\u6570\u90e89\u6841\u307e\u3067\uff09\u3002\u5024\u3067\u6bd4\u8f03\u3059\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (timestampEDataType,
		   source,
		   new String[]
		   {
			   "label.en", "Time", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u65e5\u6642", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "UTC \u306e\u65e5\u6642\uff08\u30de\u30a4\u30af\u30ed\u79d2\u307e\u3067\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statusEEnum,
		   source,
		   new String[]
		   {
			   "label.en", "Status", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u72b6\u614b", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u8981\u7d20\u306e\u73fe\u5728\u306e\u6bb5\u968e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statusEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "label.en", "Current", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6709\u52b9", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4f7f\u7528\u4e2d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statusEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "label.en", "Draft", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4e0b\u66f8\u304d", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4f5c\u6210\u4e2d\u3067\u3001\u307e\u3060\u4f7f\u7528\u3057\u306a\u3044\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statusEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "label.en", "Superseded", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u65e7\u7248", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5f8c\u306e\u7248\u306b\u7f6e\u304d\u63db\u3048\u3089\u308c\u305f\u3002\u6bd4\u8f03\u306e\u305f\u3081\u306b\u6b8b\u3059\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (statusEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "label.en", "Deprecated", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5ec3\u6b62", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4eca\u5f8c\u306f\u4f7f\u308f\u306a\u3044\u3002\u53c2\u7167\u304c\u3042\u308b\u305f\u3081\u6b8b\u3059\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (noteKindEEnum,
		   source,
		   new String[]
		   {
			   "label.en", "Note kind", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6ce8\u8a18\u306e\u7a2e\u985e", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6ce8\u8a18\u306e\u76ee\u7684\uff08SKOS \u306e\u6587\u66f8\u5316\u30d7\u30ed\u30d1\u30c6\u30a3\u306b\u5bfe\u5fdc\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (noteKindEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "label.en", "Note", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6ce8\u8a18", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4e00\u822c\u7684\u306a\u6ce8\u8a18\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (noteKindEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "label.en", "Scope note", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u9069\u7528\u7bc4\u56f2", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5bfe\u8c61\u306b\u542b\u3080\u3082\u306e\u30fb\u542b\u307e\u306a\u3044\u3082\u306e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (noteKindEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "label.en", "Change note", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5909\u66f4\u6ce8\u8a18", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4f55\u3092\u306a\u305c\u5909\u3048\u305f\u304b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (noteKindEEnum.getELiterals().get(3),
		   source,
		   new String[]
		   {
			   "label.en", "Editorial note", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u7de8\u96c6\u6ce8\u8a18", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u30c7\u30fc\u30bf\u3092\u7ba1\u7406\u3059\u308b\u4eba\u3078\u306e\u6ce8\u8a18\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (noteKindEEnum.getELiterals().get(4),
		   source,
		   new String[]
		   {
			   "label.en", "Uncertainty", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4e0d\u78ba\u304b\u306a\u70b9", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u8a18\u9332\u3057\u305f\u4e8b\u5b9f\u306b\u3064\u3044\u3066\u7591\u308f\u3057\u3044\u70b9\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (identifiedEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Identified object", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8b58\u5225\u3055\u308c\u305f\u5bfe\u8c61", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u8b58\u5225\u5b50\u3068\u56fa\u6709\u306e\u5c65\u6b74\u3092\u3082\u3064\u3082\u306e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getIdentified_Id(),
		   source,
		   new String[]
		   {
			   "label.en", "Identifier", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8b58\u5225\u5b50", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4e0d\u5909\u306e\u8b58\u5225\u5b50\u3002\u300cmekiki:\u300d\u3092\u524d\u306b\u4ed8\u3051\u308b\u3068 URI \u306b\u306a\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (valueEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Value", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5024", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6240\u6709\u8005\u306b\u5b8c\u5168\u306b\u5c5e\u3057\u3001\u56fa\u6709\u306e\u8b58\u5225\u5b50\u3092\u3082\u305f\u306a\u3044\u90e8\u5206\u3002\u5909\u66f4\u306f\u6240\u6709\u8005\u306e\u5909\u66f4\u3068\u306a\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (textEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Text", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u30c6\u30ad\u30b9\u30c8", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4e00\u3064\u306e\u8a00\u8a9e\u306b\u3088\u308b\u6587\u5b57\u5217\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getText_Language(),
		   source,
		   new String[]
		   {
			   "label.en", "Language", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8a00\u8a9e", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6587\u5b57\u5217\u306e\u8a00\u8a9e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getText_Value(),
		   source,
		   new String[]
		   {
			   "label.en", "Text", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6587\u5b57\u5217", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6587\u5b57\u5217\u305d\u306e\u3082\u306e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (noteEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Note", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6ce8\u8a18", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u7a2e\u985e\u3092\u793a\u3057\u305f\u6ce8\u8a18\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getNote_Kind(),
		   source,
		   new String[]
		   {
			   "label.en", "Kind", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u7a2e\u985e", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6ce8\u8a18\u306e\u76ee\u7684\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getNote_Language(),
		   source,
		   new String[]
		   {
			   "label.en", "Language", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8a00\u8a9e", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6587\u7ae0\u306e\u8a00\u8a9e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getNote_Value(),
		   source,
		   new String[]
		   {
			   "label.en", "Text", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6587\u7ae0", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6ce8\u8a18\u306e\u672c\u6587\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (citationEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Citation", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u51fa\u5178", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4e8b\u5b9f\u306e\u51fa\u3069\u3053\u308d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCitation_Source(),
		   source,
		   new String[]
		   {
			   "label.en", "Source", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8cc7\u6599", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5f15\u7528\u3057\u305f\u8cc7\u6599\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCitation_Locator(),
		   source,
		   new String[]
		   {
			   "label.en", "Locator", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u7b87\u6240", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u8cc7\u6599\u4e2d\u306e\u4f4d\u7f6e\uff08\u898b\u51fa\u3057\u3001\u30da\u30fc\u30b8\u3001\u8868\u306e\u30bb\u30eb\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getCitation_Quote(),
		   source,
		   new String[]
		   {
			   "label.en", "Quote", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5f15\u7528", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u8cc7\u6599\u306e\u6587\u8a00\u305d\u306e\u307e\u307e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (propertyEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Property", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8ffd\u52a0\u9805\u76ee", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u30e2\u30c7\u30eb\u3092\u5909\u3048\u305a\u306b\u30c7\u30fc\u30bf\u3092\u52a0\u3048\u308b\u305f\u3081\u306e\u30ad\u30fc\u3068\u5024\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProperty_Key(),
		   source,
		   new String[]
		   {
			   "label.en", "Key", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u30ad\u30fc", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u9805\u76ee\u540d\u3002\u30d7\u30e9\u30b0\u30a4\u30f3\u306f\u81ea\u5206\u306e ID \u3092\u524d\u306b\u4ed8\u3051\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProperty_Value(),
		   source,
		   new String[]
		   {
			   "label.en", "Value", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5024", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5024\uff08\u6587\u5b57\u5217\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (handlingEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Handling", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u53d6\u6271\u3044", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u63d0\u4f9b\u8005\u304c\u5b9a\u3081\u305f\u3001\u8981\u7d20\u306e\u5171\u6709\u7bc4\u56f2\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getHandling_Marking(),
		   source,
		   new String[]
		   {
			   "label.en", "Marking", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8868\u793a", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u7528\u3044\u308b\u533a\u5206\u306e\u8868\u793a\uff08\u516c\u958b\u3001\u90e8\u5185\u9650\u308a\u3001TLP:AMBER \u306a\u3069\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getHandling_Originator(),
		   source,
		   new String[]
		   {
			   "label.en", "Originator", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u63d0\u4f9b\u8005", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u60c5\u5831\u3092\u63d0\u4f9b\u3057\u3001\u5171\u6709\u7bc4\u56f2\u3092\u6c7a\u3081\u308b\u7d44\u7e54\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getHandling_Scope(),
		   source,
		   new String[]
		   {
			   "label.en", "Scope", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5171\u6709\u7bc4\u56f2", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5171\u6709\u3057\u3066\u3088\u3044\u76f8\u624b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getHandling_Reason(),
		   source,
		   new String[]
		   {
			   "label.en", "Reason", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u7406\u7531", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5236\u9650\u306e\u7406\u7531\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getHandling_Expires(),
		   source,
		   new String[]
		   {
			   "label.en", "Expires", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u671f\u9650", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5236\u9650\u304c\u7d42\u308f\u308b\u65e5\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (elementEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Element", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8981\u7d20", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u540d\u79f0\u3001\u8aac\u660e\u3001\u51fa\u5178\u3001\u53d6\u6271\u3044\u3092\u3082\u3064\u3059\u3079\u3066\u306e\u3082\u306e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getElement_Notation(),
		   source,
		   new String[]
		   {
			   "label.en", "Notation", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8a18\u53f7", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u8981\u7d20\u3092\u6307\u3059\u8a18\u53f7\u30fb\u756a\u53f7\uff08\u8a00\u8449\u3067\u306f\u306a\u3044\u3082\u306e\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getElement_Status(),
		   source,
		   new String[]
		   {
			   "label.en", "Status", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u72b6\u614b", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u8981\u7d20\u306e\u73fe\u5728\u306e\u6bb5\u968e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getElement_Labels(),
		   source,
		   new String[]
		   {
			   "label.en", "Label", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u540d\u79f0", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5404\u8a00\u8a9e\u306b\u4e00\u3064\u306e\u512a\u5148\u540d\u79f0\uff08SKOS prefLabel\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getElement_AltLabels(),
		   source,
		   new String[]
		   {
			   "label.en", "Alternative labels", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5225\u540d", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5225\u540d\u30fb\u7565\u79f0\uff08SKOS altLabel\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getElement_HiddenLabels(),
		   source,
		   new String[]
		   {
			   "label.en", "Hidden labels", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u691c\u7d22\u7528\u306e\u540d\u79f0", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u8868\u793a\u3057\u306a\u3044\u304c\u691c\u7d22\u3067\u898b\u3064\u304b\u308b\u8868\u8a18\uff08SKOS hiddenLabel\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getElement_Descriptions(),
		   source,
		   new String[]
		   {
			   "label.en", "Description", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8aac\u660e", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u305d\u308c\u304c\u4f55\u304b\u3092\u5404\u8a00\u8a9e\u3067\u8ff0\u3079\u305f\u6587\uff08SKOS definition\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getElement_Notes(),
		   source,
		   new String[]
		   {
			   "label.en", "Notes", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6ce8\u8a18", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u9069\u7528\u7bc4\u56f2\u3001\u5909\u66f4\u3001\u7591\u554f\u70b9\u306a\u3069\u306e\u6ce8\u8a18\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getElement_Citations(),
		   source,
		   new String[]
		   {
			   "label.en", "Citations", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u51fa\u5178", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u3053\u306e\u8981\u7d20\u306e\u4e8b\u5b9f\u306e\u51fa\u3069\u3053\u308d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getElement_Handling(),
		   source,
		   new String[]
		   {
			   "label.en", "Handling", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u53d6\u6271\u3044", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u8868\u793a\u3068\u5171\u6709\u7bc4\u56f2\u3002\u306a\u3044\u3068\u304d\u306f\u516c\u958b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getElement_Properties(),
		   source,
		   new String[]
		   {
			   "label.en", "Properties", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8ffd\u52a0\u9805\u76ee", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5229\u7528\u8005\u3084\u30d7\u30e9\u30b0\u30a4\u30f3\u304c\u52a0\u3048\u305f\u9805\u76ee\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (sourceEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Source", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8cc7\u6599", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4e8b\u5b9f\u306e\u5f15\u7528\u5143\u3068\u306a\u308b\u6587\u66f8\u30fb\u30c7\u30fc\u30bf\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSource_Title(),
		   source,
		   new String[]
		   {
			   "label.en", "Title", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u984c\u540d", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6587\u66f8\u306e\u8a00\u8a9e\u3067\u306e\u984c\u540d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSource_Publisher(),
		   source,
		   new String[]
		   {
			   "label.en", "Publisher", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u767a\u884c\u8005", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u767a\u884c\u3057\u305f\u6a5f\u95a2\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSource_Date(),
		   source,
		   new String[]
		   {
			   "label.en", "Date", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u65e5\u4ed8", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u767a\u884c\u65e5\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSource_Language(),
		   source,
		   new String[]
		   {
			   "label.en", "Language", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8a00\u8a9e", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6587\u66f8\u306e\u8a00\u8a9e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSource_Uri(),
		   source,
		   new String[]
		   {
			   "label.en", "Address", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6240\u5728", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5165\u624b\u3067\u304d\u308b\u5834\u6240\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSource_FileName(),
		   source,
		   new String[]
		   {
			   "label.en", "File", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u30d5\u30a1\u30a4\u30eb\u540d", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4fdd\u5b58\u3057\u3066\u3044\u308b\u30d5\u30a1\u30a4\u30eb\u306e\u540d\u524d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getSource_Supersedes(),
		   source,
		   new String[]
		   {
			   "label.en", "Supersedes", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u524d\u306e\u7248", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u3053\u306e\u7248\u304c\u7f6e\u304d\u63db\u3048\u305f\u524d\u306e\u7248\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (datasetEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Data set", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u30c7\u30fc\u30bf\u30bb\u30c3\u30c8", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u30aa\u30d6\u30b8\u30a7\u30af\u30c8\u3067\u306f\u306a\u304fSQL\u306e\u884c\u3068\u3057\u3066\u4fdd\u5b58\u3059\u308b\u5927\u304d\u306a\u8868\u3002\u884c\u306f\u5909\u308f\u3089\u305a\u3001\u3053\u306e\u8981\u7d20\u306e\u8b58\u5225\u5b50\u3067\u898b\u3064\u304b\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDataset_Schema(),
		   source,
		   new String[]
		   {
			   "label.en", "Kind of rows", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u884c\u306e\u7a2e\u985e", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u884c\u304c\u4f55\u3067\u3042\u308b\u304b\uff08funding.payees \u306a\u3069\uff09\u3002\u30d7\u30ed\u30b0\u30e9\u30e0\u306f\u3001\u6271\u3048\u308b\u8868\u3092\u3053\u308c\u3067\u898b\u3064\u3051\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDataset_RowCount(),
		   source,
		   new String[]
		   {
			   "label.en", "Rows", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u884c\u6570", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u884c\u306e\u6570\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getDataset_Fingerprint(),
		   source,
		   new String[]
		   {
			   "label.en", "Fingerprint", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6307\u7d0b", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5217\u3068\u884c\u306e SHA-256\uff0816\u9032\u6570\uff09\u3002\u540c\u3058\u884c\u304c\u540c\u3058\u9806\u306b\u4e26\u3079\u3070\u540c\u3058\u5024\u306b\u306a\u308b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (knowledgeModelEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Knowledge base", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u77e5\u8b58\u30d9\u30fc\u30b9", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4e00\u3064\u306e\u77e5\u8b58\u30d9\u30fc\u30b9\u306e\u6839\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getKnowledgeModel_Sources(),
		   source,
		   new String[]
		   {
			   "label.en", "Sources", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8cc7\u6599", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5f15\u7528\u3057\u305f\u6587\u66f8\u30fb\u30c7\u30fc\u30bf\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getKnowledgeModel_Organisations(),
		   source,
		   new String[]
		   {
			   "label.en", "Organisations", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u7d44\u7e54", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u767a\u884c\u30fb\u8cc7\u91d1\u63d0\u4f9b\u30fb\u53c2\u52a0\u3059\u308b\u7d44\u7e54\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getKnowledgeModel_Persons(),
		   source,
		   new String[]
		   {
			   "label.en", "People", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4eba", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5f79\u5272\u306e\u307f\u3067\u8868\u3059\u4eba\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getKnowledgeModel_Taxonomies(),
		   source,
		   new String[]
		   {
			   "label.en", "Taxonomies", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6280\u8853\u4f53\u7cfb", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6280\u8853\u4f53\u7cfb\uff08\u7248\u3054\u3068\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getKnowledgeModel_Lists(),
		   source,
		   new String[]
		   {
			   "label.en", "Lists", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u91cd\u8981\u6280\u8853\u30ea\u30b9\u30c8", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5404\u56fd\u30fb\u5730\u57df\u306e\u91cd\u8981\u6280\u8853\u30ea\u30b9\u30c8\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getKnowledgeModel_Alignments(),
		   source,
		   new String[]
		   {
			   "label.en", "Alignments", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5bfe\u5fdc\u4ed8\u3051", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u30ea\u30b9\u30c8\u9805\u76ee\u3068\u6280\u8853\u3068\u306e\u5bfe\u5fdc\u4ed8\u3051\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getKnowledgeModel_Programmes(),
		   source,
		   new String[]
		   {
			   "label.en", "Programmes", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4e8b\u696d", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u8cc7\u91d1\u3092\u914d\u5206\u3059\u308b\u4e8b\u696d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getKnowledgeModel_Funds(),
		   source,
		   new String[]
		   {
			   "label.en", "Funds", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u57fa\u91d1", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u8907\u6570\u5e74\u5ea6\u306b\u308f\u305f\u308a\u8cc7\u91d1\u3092\u4fdd\u6709\u3059\u308b\u57fa\u91d1\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getKnowledgeModel_Indicators(),
		   source,
		   new String[]
		   {
			   "label.en", "Indicators", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6307\u6a19", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u89b3\u6e2c\u5024\u3092\u3082\u3064\u6307\u6a19\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getKnowledgeModel_Criteria(),
		   source,
		   new String[]
		   {
			   "label.en", "Criteria", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8a55\u4fa1\u57fa\u6e96", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6280\u8853\u3092\u8a55\u4fa1\u3059\u308b\u67a0\u7d44\u307f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getKnowledgeModel_Judgements(),
		   source,
		   new String[]
		   {
			   "label.en", "Judgements", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8a55\u4fa1", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u57fa\u6e96\u306b\u3088\u308b\u8a55\u4fa1\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getKnowledgeModel_Needs(),
		   source,
		   new String[]
		   {
			   "label.en", "Needs", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u30cb\u30fc\u30ba", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6280\u8853\u306e\u5229\u7528\u8005\u304c\u6c42\u3081\u308b\u3053\u3068\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getKnowledgeModel_Seeds(),
		   source,
		   new String[]
		   {
			   "label.en", "Seeds", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u30b7\u30fc\u30ba", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u7814\u7a76\u304c\u63d0\u4f9b\u3067\u304d\u308b\u3053\u3068\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getKnowledgeModel_Events(),
		   source,
		   new String[]
		   {
			   "label.en", "Policy events", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u653f\u7b56\u306e\u52d5\u304d", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u65e5\u4ed8\u306e\u3042\u308b\u653f\u7b56\u306e\u51fa\u6765\u4e8b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getKnowledgeModel_Measures(),
		   source,
		   new String[]
		   {
			   "label.en", "Talent measures", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4eba\u6750\u65bd\u7b56", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4eba\u6750\u306e\u7372\u5f97\u30fb\u78ba\u4fdd\u306e\u305f\u3081\u306e\u5404\u56fd\u306e\u65bd\u7b56\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getKnowledgeModel_Frameworks(),
		   source,
		   new String[]
		   {
			   "label.en", "Policy frameworks", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u653f\u7b56\u306e\u67a0\u7d44\u307f", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u653f\u7b56\u6587\u66f8\u304c\u5b9a\u3081\u305f\u4e8b\u9805\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getKnowledgeModel_Curricula(),
		   source,
		   new String[]
		   {
			   "label.en", "Curricula", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u30ab\u30ea\u30ad\u30e5\u30e9\u30e0", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4eba\u6750\u80b2\u6210\u306e\u30ab\u30ea\u30ad\u30e5\u30e9\u30e0\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getKnowledgeModel_Cohorts(),
		   source,
		   new String[]
		   {
			   "label.en", "Cohorts", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u53d7\u8b1b\u671f", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u53d7\u8b1b\u8005\u306e\u96c6\u307e\u308a\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getKnowledgeModel_Datasets(),
		   source,
		   new String[]
		   {
			   "label.en", "Data sets", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u30c7\u30fc\u30bf\u30bb\u30c3\u30c8", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u884c\u3068\u3057\u3066\u4fdd\u5b58\u3057\u305f\u5927\u304d\u306a\u8868\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
	}

} //ModelPackageImpl
