/**
 */
package org.mekiki.model.judgement.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.mekiki.model.judgement.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class JudgementFactoryImpl extends EFactoryImpl implements JudgementFactory
{
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static JudgementFactory init()
	{
		try
		{
			JudgementFactory theJudgementFactory = (JudgementFactory)EPackage.Registry.INSTANCE.getEFactory(JudgementPackage.eNS_URI);
			if (theJudgementFactory != null)
			{
				return theJudgementFactory;
			}
		}
		catch (Exception exception)
		{
			EcorePlugin.INSTANCE.log(exception);
		}
		return new JudgementFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public JudgementFactoryImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass)
	{
		switch (eClass.getClassifierID())
		{
			case JudgementPackage.CRITERIA_FRAMEWORK: return createCriteriaFramework();
			case JudgementPackage.CRITERION: return createCriterion();
			case JudgementPackage.JUDGEMENT: return createJudgement();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CriteriaFramework createCriteriaFramework()
	{
		CriteriaFrameworkImpl criteriaFramework = new CriteriaFrameworkImpl();
		return criteriaFramework;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Criterion createCriterion()
	{
		CriterionImpl criterion = new CriterionImpl();
		return criterion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Judgement createJudgement()
	{
		JudgementImpl judgement = new JudgementImpl();
		return judgement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public JudgementPackage getJudgementPackage()
	{
		return (JudgementPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static JudgementPackage getPackage()
	{
		return JudgementPackage.eINSTANCE;
	}

} //JudgementFactoryImpl
